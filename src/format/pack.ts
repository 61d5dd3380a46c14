import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { FormatError } from './error.ts'

/** A text of this many characters and no more comes out of a link. */
export const LARGEST = 200_000

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** An ASCII text deflated, as base64url. Load this module when a link needs it: the first view does without. */
export function pack(text: string): string {
  return toBase64(deflateSync(strToU8(text, true), { level: 9 }))
}

/** Reads `pack` back. Throws a FormatError for what is damaged or would grow too large. */
export function unpack(packed: string): string {
  const bytes = fromBase64(packed)
  if (bytes === undefined || bytes.length === 0) throw damaged()
  // a buffer of fixed size: what does not fit is dropped while unpacking, however large it claims to be
  const room = new Uint8Array(LARGEST + 1)
  const text = inflate(bytes, room)
  if (text === undefined) throw damaged()
  if (text.length > LARGEST) throw new FormatError('z', TOO_LARGE)
  return strFromU8(text, true)
}

function inflate(bytes: Uint8Array, room: Uint8Array): Uint8Array | undefined {
  try {
    return inflateSync(bytes, { out: room })
  } catch {
    return undefined
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let k = 0; k < bytes.length; k += 3) {
    const triple = ((bytes[k] ?? 0) << 16) | ((bytes[k + 1] ?? 0) << 8) | (bytes[k + 2] ?? 0)
    const characters = Math.min(4, bytes.length - k + 1)
    for (let c = 0; c < characters; c++) text += ALPHABET[(triple >> (18 - 6 * c)) & 63]
  }
  return text
}

function fromBase64(text: string): Uint8Array | undefined {
  if (text.length > LARGEST || text.length % 4 === 1) return undefined
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let bits = 0
  let held = 0
  let length = 0
  for (const character of text) {
    const code = ALPHABET.indexOf(character)
    if (code < 0) return undefined
    bits = ((bits << 6) | code) & 0xffff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes[length++] = (bits >> held) & 255
    }
  }
  return bytes
}

function damaged(): FormatError {
  return new FormatError('z', {
    en: 'the packed part of this link is damaged; copy the whole link again.',
    zh: '链接的压缩部分已损坏，请重新完整复制链接。',
    ko: '링크의 압축된 부분이 손상되었습니다. 링크 전체를 다시 복사하세요.',
  })
}

const TOO_LARGE = {
  en: `the packed part of this link is too large; expected at most ${LARGEST} characters.`,
  zh: `链接的压缩部分过大，最多 ${LARGEST} 个字符。`,
  ko: `링크의 압축된 부분이 너무 큽니다. 최대 ${LARGEST}자까지 읽을 수 있습니다.`,
}
