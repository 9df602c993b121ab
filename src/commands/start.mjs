// `npm start`: installs what is missing, builds the site and its search index, serves it and prints the address.
import { installMissing, run, say } from './install.mjs';

installMissing('site');
say('Building the site and its search index…');
run('astro', ['build', '--silent']);
run('node', ['src/commands/serve.mjs', ...process.argv.slice(2)]);
