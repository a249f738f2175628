const KEY = 'tray';

/** Names of the clauses gathered so far, kept on the reader's own device. */
export function readTray(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter((ref): ref is string => typeof ref === 'string' && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(ref)) : [];
  } catch {
    return [];
  }
}

export function writeTray(refs: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(refs));
  } catch {
    // Storage is blocked: the tray lasts for this page.
  }
}
