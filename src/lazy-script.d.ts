/** See `src/integrations/lazy-script.ts`. */
declare module '*?lazy-script' {
  const address: string;
  export default address;
}
