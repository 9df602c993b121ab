// `npm test`: installs what is missing, then tests everything with the project's own Node.
// `npm run test:wordpress` is the same with a word behind it, and tests the posts of a WordPress alone.
import { findUnfit } from '../integrations/fit-folder.mjs';
import { giveUp, installMissing, root, run } from './install.mjs';

const obstacle = findUnfit(root);
if (obstacle) giveUp(obstacle);
installMissing('everything');
run('node', [
  process.argv[2] === 'wordpress'
    ? 'src/commands/test-wordpress.ts'
    : 'src/commands/test-everything.ts',
]);
