/** What the site says of itself on every page. */
export const SITE = {
  name: 'Security Guarantees for Ukraine',
  tagline: 'Clause by clause',
  description: 'What was offered to Ukraine, by whom, in which words, what would set it in motion, and where the texts are silent: security-guarantee proposals compared clause by clause.',
  language: 'en',
  contentLicence: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Main pages, in the order of the masthead. */
export const MAIN_PAGES = [
  { path: 'proposals/', label: 'Proposals' },
  { path: 'questions/', label: 'Questions' },
  { path: 'compare/', label: 'Compare' },
  { path: 'topics/', label: 'Topics' },
  { path: 'agreements/', label: 'Agreements' },
  { path: 'timeline/', label: 'Timeline' },
  { path: 'glossary/', label: 'Glossary' },
] as const;

/** Pages about the site, in the order of the footer. */
export const FOOTER_PAGES = [
  { path: 'about/', label: 'About' },
  { path: 'method/', label: 'Method and codebook' },
  { path: 'articles/', label: 'Essays' },
  { path: 'sources/', label: 'Sources' },
  { path: 'data/', label: 'Data' },
  { path: 'links/', label: 'Permanent links' },
  { path: 'accessibility/', label: 'Accessibility' },
] as const;

/**
 * The content security policy of every page. A copy as a header, with `frame-ancestors`, is in `public/_headers`.
 * 'wasm-unsafe-eval' lets the search index run; nothing else is allowed beyond the site's own files.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
