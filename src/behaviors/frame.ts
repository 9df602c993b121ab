import { startSearchShortcut } from './open-search.ts';
import { startQuickExit } from './quick-exit.ts';

// One script for all pages, frames in other sites among them: each has a way out, most have a search.
startQuickExit();
startSearchShortcut();
