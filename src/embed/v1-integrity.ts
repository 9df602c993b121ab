/** What a browser checks `v1.js` against (Subresource Integrity). It is on other people's pages for good. */
export const V1_INTEGRITY =
  'sha384-7gi53sqdt5bXn7MCeQDhtdrsEnEELzghs3KM5idTAptloELvuhe8uXuYwfJ087RG';
