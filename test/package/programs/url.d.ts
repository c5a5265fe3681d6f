/** The types of zod, which `clientele/records` uses, name URL; browsers and Node have it, the bare language has not. */
interface URL {
  readonly href: string
}
