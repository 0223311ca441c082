/**
 * Signs that nobody sees and that change what is read: controls, what turns the direction of writing around, blanks
 * without width. ZWNJ and ZWJ belong to Persian and stay.
 */
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]/u;

/** Half a pair of UTF-16, which stands for no character. */
const LONE = /\p{Cs}/u;

/** Whether a line of text is what it looks like: no unseen sign makes `gpj.exe` look like `exe.jpg`. */
export const isPlainLine = (text: string): boolean => !UNSEEN.test(text) && !LONE.test(text);
