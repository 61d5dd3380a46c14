/**
 * `{ ...rest(), ...known }`, of which the rest is worked out when something beyond what is known is first read. Every
 * edit tells all steps anew, and the page looks into one or two of them. To whoever reads, lists or compares it, it is
 * plain data.
 */
export function late<K extends object, R extends object>(known: K, rest: () => R): K & R {
  let kept: (K & R) | undefined
  const whole = () => (kept ??= { ...rest(), ...known })
  // a proxy of the one has all properties of the other, because its handler answers for them
  return new Proxy<object>(known, {
    get: (_, key): unknown => Reflect.get(key in known ? known : whole(), key),
    has: (_, key) => key in whole(),
    ownKeys: () => Reflect.ownKeys(whole()),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(whole(), key),
  }) as K & R
}
