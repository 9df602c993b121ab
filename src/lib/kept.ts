/** The name of the one database, and of the channel on which tabs tell each other of a change in it. */
export const KEPT = 'kept';

/** What tabs tell each other: never a word of what is kept. */
export type KeptNews = 'changed' | 'locked' | 'deleted';
