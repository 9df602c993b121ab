declare module 'subset-font' {
  /** For each axis of a variable font, the one value it is set to, or those it is kept between. */
  export type Axes = Readonly<
    Record<string, number | { readonly min: number; readonly max: number }>
  >;

  /** The font with these characters only. */
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: { readonly targetFormat: 'woff2'; readonly variationAxes: Axes },
  ): Promise<Uint8Array>;
}
