declare module 'subset-font' {
  /** Cuts a font down to the signs of a text. */
  export default function subsetFont(font: Buffer, text: string, options: { targetFormat: 'woff2'; variationAxes?: Record<string, { min: number; max: number }> }): Promise<Buffer>;
}
