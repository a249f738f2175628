import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { DIST, pageHtml, pagesIn } from '../support/site.ts';

/** Rules of the HTML standard; matters of style are left to the formatter of the pages. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    'doctype-style': 'off', // Astro writes it in lower case, which the standard allows
    'no-inline-style': 'error',
    'prefer-native-element': 'off', // role="group" on a span and role="region" on a scrolling div are deliberate
    'wcag/h30': 'error',
    'long-title': 'off', // a clause's title names its text, locator and heading
    'no-redundant-role': 'off', // role="search" on a form is the landmark older readers know
    'require-sri': 'off', // every file is the site's own
    'no-trailing-whitespace': 'off',
    'unique-landmark': 'error',
  },
});

/** Every page that is not a clause or a sheet to print, and of these every seventh: they come from one template each. */
const EVERY = 7;
const pages = pagesIn(DIST).filter((path, at) => !/^\/(proposals\/[^/]+|compare\/one-page)\/[^/]+\/$/.test(path) || at % EVERY === 0);

test(`valid HTML on ${pages.length} pages`, async () => {
  const wrong: string[] = [];
  for (const path of pages) {
    const report = await validator.validateString(pageHtml(DIST, path));
    for (const message of report.results.flatMap(({ messages }) => messages)) wrong.push(`${path}:${message.line} ${message.ruleId}: ${message.message}`);
  }
  expect(wrong.slice(0, 40)).toEqual([]);
});
