/** The one dictionary of opencc-js that is needed here, which the library ships without types: `traditional simplified` pairs joined by `|`. */
declare module 'opencc-js/dict/TSCharacters' {
  const dictionary: string;
  export default dictionary;
}
