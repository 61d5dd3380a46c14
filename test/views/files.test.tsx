import { expect, test, vi } from 'vitest'
import { pickFile } from '../../src/views/dialogs/files.ts'

test.each(['change', 'cancel'])('keeps its input in the document until %s', async (event) => {
  const click = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(() => undefined)
  const picked = pickFile()
  const input = document.querySelector('input[type=file]')
  expect(input).not.toBeNull()
  expect(click).toHaveBeenCalledOnce()
  input?.dispatchEvent(new Event(event))
  await expect(picked).resolves.toBeNull()
  expect(document.querySelector('input[type=file]')).toBeNull()
  click.mockRestore()
})
