/** See `src/integrations/lazy-script.ts`. */
declare module '*?lazy-script' {
  const address: string;
  export default address;
}

/** See `src/integrations/own-script.ts`. */
declare module '*?own-script' {
  const address: string;
  export default address;
}
