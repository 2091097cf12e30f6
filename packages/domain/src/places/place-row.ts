/** A province as its table writes it: code without the country, then its names in English, Chinese and Urdu, then other spellings. */
export type ProvinceRow = readonly [code: string, en: string, zh: string, ur: string, ...otherSpellings: string[]];

/** A city as its table writes it, in the same order. */
export type CityRow = readonly [code: string, en: string, zh: string, ur: string, ...otherSpellings: string[]];
