/** What moves on every page: copying links, opening what a link leads into, the choice of colours, the shortcut to search, the tray. */
import { enableCopying } from './copy.ts';
import { openTargets } from './targets.ts';
import { enableThemeChoice } from './theme.ts';
import { enableSearchShortcut } from './shortcut.ts';
import { markScrollRegions } from './scroll-regions.ts';
import { enableTray } from './tray.ts';

enableCopying(document);
openTargets();
enableThemeChoice(document);
enableSearchShortcut(document);
markScrollRegions(document);
enableTray(document);
