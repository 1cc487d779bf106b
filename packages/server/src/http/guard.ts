import type { MiddlewareHandler } from "hono";

/** What every answer says of itself: a policy within a page can't say who may frame it. */
const headers: Readonly<Record<string, string>> = {
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** Data and pictures load nothing. */
export const closedPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
/** Pages of ours have their styles in them, and no scripts; the first page has a form. */
export const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";
/** The explorer; its page has the same policy in it, save for who may frame it. */
export const explorerPolicy =
  "default-src 'none'; script-src 'self'; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** Adds the headers that every answer has. */
export function secureHeaders(): MiddlewareHandler {
  return async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
    if (!context.res.headers.has("Content-Security-Policy"))
      context.res.headers.set("Content-Security-Policy", closedPolicy);
  };
}

/**
 * Whether a request came by a name of this computer, or by one of those given: a web page elsewhere can make its own name
 * lead here, and would otherwise read what is served.
 *
 * @example
 * ```ts
 * isOwnName("localhost:8080"); // true
 * isOwnName("evil.example"); // false
 * isOwnName("polku.example", ["polku.example"]); // true
 * ```
 */
export function isOwnName(host: string | undefined, more: readonly string[] = []): boolean {
  const name = (host ?? "").toLowerCase().replace(/:\d{1,5}$/, "");
  return ["localhost", "127.0.0.1", "[::1]", ...more.map((one) => one.toLowerCase())].includes(name);
}
