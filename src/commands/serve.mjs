// Serves the built site: `node src/commands/serve.mjs [folder] [port]`.
import { createSiteServer } from './site-server.mjs';

const [folder = 'dist', wanted = process.env.PORT ?? '4321'] = process.argv.slice(2);
const server = createSiteServer(folder);
server.on('error', (error) => {
  const isTaken = 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    isTaken ? `Port ${wanted} is taken. Try another: PORT=4400 npm start` : error.message,
  );
  process.exit(1);
});
server.listen(Number(wanted), () => {
  console.log(`\nSmall Promises is at http://localhost:${wanted}/   (Ctrl+C stops it)\n`);
});
