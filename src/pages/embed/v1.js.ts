import type { APIRoute } from 'astro';
import code from '~/embed/v1.js?raw';

/** The script for other sites, byte for byte as it stands in `src/embed/`. */
export const GET: APIRoute = () =>
  new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
