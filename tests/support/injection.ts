import type { Browser, BrowserContext, Page } from 'playwright-core';

/** What a page did that the policy of the site forbids, and what got into it. */
export interface Watched {
  page: Page;
  context: BrowserContext;
  /** Violations of the policy, errors in the console, dialogs. */
  troubles: string[];
  close: () => Promise<void>;
}

/** A page of its own context that keeps a record of violations, errors and dialogs. */
export async function watchedPage(browser: Browser): Promise<Watched> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('dialog', (dialog) => { troubles.push(`dialog: ${dialog.message()}`); void dialog.dismiss(); });
  page.on('pageerror', (error) => troubles.push(error.message));
  // A page of status 404 is an error to the console, whatever it holds.
  page.on('console', (message) => { if (message.type() === 'error' && !/status of 404/.test(message.text())) troubles.push(message.text()); });
  await page.exposeFunction('reportViolation', (text: string) => { troubles.push(text); });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      (window as unknown as { reportViolation: (text: string) => void }).reportViolation(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return { page, context, troubles, close: () => context.close() };
}

/** Elements and attributes that only injected markup brings: the site itself has none of them. */
export function foreignMarkup(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('*')].flatMap((element) => {
    const found = element.getAttributeNames().filter((name) => name.startsWith('on')).map((name) => `${element.tagName} ${name}`);
    const addresses = ['href', 'src', 'action', 'formaction', 'xlink:href'].map((name) => element.getAttribute(name) ?? '');
    if (addresses.some((address) => /^\s*(javascript|data|vbscript):/i.test(address))) found.push(`${element.tagName} ${addresses.join(' ')}`);
    if (element.tagName === 'SCRIPT' && !element.hasAttribute('src') && element.getAttribute('type') !== 'application/ld+json') found.push('SCRIPT inline');
    if (['IMG', 'IFRAME', 'OBJECT', 'EMBED', 'BASE', 'STYLE'].includes(element.tagName)) found.push(element.tagName);
    return found;
  }));
}
