import type { Erratum } from '../../derivation/step.ts'
import { everywhere } from '../../i18n/localized.ts'

export const E44: Erratum = {
  document: '004',
  lines: '541–546',
  printed: everywhere('$20000000.000000$'),
  right: {
    en: '20000000.000000 where the sum is rounded to float, 20000001.000000 where it stays in an x87 register',
    zh: '和舍入为 float 时是 20000000.000000；留在 x87 寄存器中时是 20000001.000000',
    ko: '합을 float로 반올림하면 20000000.000000, x87 레지스터에 두면 20000001.000000',
  },
  why: {
    en: 'C lets a compiler keep a float sum with more digits. Compiled by gcc with -mfpmath=387 the same program prints the exact sum; with SSE arithmetic it prints what the source says.',
    zh: 'C 语言允许编译器用更多的位保存 float 的和。用 gcc 的 -mfpmath=387 编译，同一程序输出精确的和；用 SSE 指令则与原书一致。',
    ko: 'C 언어에서는 컴파일러가 float의 합을 더 많은 자릿수로 둘 수 있습니다. gcc의 -mfpmath=387로 컴파일하면 같은 프로그램이 정확한 합을 출력하고, SSE 연산으로는 원문과 같게 출력합니다.',
  },
}
