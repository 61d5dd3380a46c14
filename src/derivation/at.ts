export { at } from '../engine/at.ts'
