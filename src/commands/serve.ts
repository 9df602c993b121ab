// `npm run serve [folder] [port]`: serves the built site.
import { explainObstacle, parsePort } from './port.mjs';
import { createSiteServer, findNoSite } from './site-server.ts';

const [folder = 'dist', wanted = process.env['PORT']] = process.argv.slice(2);
const asked = parsePort(wanted);

const missing = findNoSite(folder);

if ('complaint' in asked) {
  console.error(asked.complaint);
  process.exit(1);
}
if (missing) {
  console.error(missing);
  process.exit(1);
}

const { port } = asked;
const server = createSiteServer(folder);
server.on('error', (error) => {
  console.error(explainObstacle(error, port));
  process.exit(1);
});
server.listen(port, () => {
  console.log(`\nThe site is at http://localhost:${port}/   (Ctrl+C stops it)\n`);
});
