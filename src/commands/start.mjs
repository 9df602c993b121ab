// `npm start [port]`: installs what is missing, builds the site and its search index, serves it and prints the address.
import { findUnfit } from '../integrations/fit-folder.mjs';
import { giveUp, installMissing, root, run, say } from './install.mjs';
import { findObstacle, parsePort } from './port.mjs';

// Asked first: nobody should wait for a build that cannot be kept or served.
const asked = parsePort(process.argv[2] ?? process.env['PORT']);
if ('complaint' in asked) giveUp(asked.complaint);
const obstacle = (await findObstacle(asked.port)) ?? findUnfit(root);
if (obstacle) giveUp(obstacle);

installMissing('site');
say('Building the site and its search index…');
run('astro', ['build', '--silent']);
run('node', ['src/commands/serve.ts', 'dist', String(asked.port)]);
