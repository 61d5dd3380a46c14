/** The part of subset-font that is used here: the package has no types of its own. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'truetype' | 'woff2'; readonly noHinting?: boolean },
  ): Promise<Buffer>
}
