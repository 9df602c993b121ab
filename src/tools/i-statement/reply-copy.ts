import type { Reply } from './reply.ts';

const thanks = 'Thank you for telling me.';

/** The sample reply, sentence after sentence. `help` is followed by links. */
export function sayReply(reply: Reply): string {
  switch (reply.kind) {
    case 'general':
      return `${thanks} I want to understand. Is there more you would like me to know?`;
    case 'quoted':
      return `I heard you say: “${inSingleQuotes(reply.statement)}” ${thanks} I want to understand it well. Is there more?`;
    case 'mirrored':
      return [
        `It sounds like ${reply.heard}.`,
        thanks,
        reply.wish ? `You would like ${reply.wish}.` : 'Is there something I could do?',
        'Did I get that right?',
      ].join(' ');
    case 'help':
      return 'If someone has hurt or threatened you, or you think of not living, finding the right words is not your job. You do not have to do this alone. Read';
  }
}

// The statement stands in double quotes, so those inside it become single ones.
function inSingleQuotes(text: string): string {
  return text.replace(/“|(?<=^|[\s(])"/g, '‘').replace(/[”"]/g, '’');
}
