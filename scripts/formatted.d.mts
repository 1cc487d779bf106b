/** TypeScript as the formatter of this repository writes it. */
export function formatted(code: string): string;
