/** What is found along a path of names from an object; undefined where a name is not there. */
export function memberAt(path: string, from: unknown): unknown {
  return path.split('.').reduce<unknown>((owner, name) => {
    const isOwner = typeof owner === 'object' && owner !== null && Object.hasOwn(owner, name)
    return isOwner ? Reflect.get(owner, name) : undefined
  }, from)
}
