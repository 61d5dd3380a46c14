/** The element at an index, or a RangeError that names both: array reads without `undefined` and without `!`. */
export function at<T>(array: ArrayLike<T>, index: number): T {
  const element = array[index]
  if (element === undefined)
    throw new RangeError(`index ${index} is outside 0..${array.length - 1}`)
  return element
}
