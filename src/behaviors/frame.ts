import { startSearchShortcut } from './open-search.ts';
import { startQuickExit } from './quick-exit.ts';

startQuickExit();
startSearchShortcut();
