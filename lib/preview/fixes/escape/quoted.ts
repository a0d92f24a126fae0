/** A text in single quotes, where a backslash escapes a quote and itself and nothing else means anything: PHP, Twig, Smarty. */

export const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`
