declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  /** A step that compresses what a server answers, before the steps behind it answer. */
  export default function compression(): (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
}
