// Serves the built site: `node src/commands/serve.mjs [folder] [port]`. Compressed as a real host would, with its 404 page.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import compression from 'compression';
import sirv from 'sirv';

const [folder = 'dist', wanted = process.env.PORT ?? '4321'] = process.argv.slice(2);
const compress = compression();
const files = sirv(folder, {
  etag: true,
  setHeaders(response, path) {
    // As in public/_headers: a name that carries a hash never changes.
    if (!path.startsWith('/_astro/')) return;
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    response.setHeader('Access-Control-Allow-Origin', '*');
  },
});

const server = createServer((request, response) => {
  compress(request, response, () => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(`${folder}/404.html`));
    });
  });
});

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
