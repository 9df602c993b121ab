// `npm start [port]`: installs what is missing, builds the site and its search index, serves it and prints the address.
import { findUnfit } from '../integrations/fit-folder.mjs';
import { installMissing, root, run, say } from './install.mjs';
import { findObstacle, parsePort } from './port.mjs';

// Asked first: nobody should wait for a build that cannot be kept or served.
const asked = parsePort(process.argv[2] ?? process.env.PORT);
const obstacle =
  'complaint' in asked ? asked.complaint : ((await findObstacle(asked.port)) ?? findUnfit(root));
if (obstacle) {
  say(obstacle);
  process.exit(1);
}

installMissing('site');
say('Building the site and its search index…');
run('astro', ['build', '--silent']);
run('node', ['src/commands/serve.ts', 'dist', String(asked.port)]);
