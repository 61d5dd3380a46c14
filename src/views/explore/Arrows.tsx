const OUTWARDS = 'M9,5L4,10L9,15M4,10H20M15,5L20,10L15,15'
const INWARDS = 'M5,5L10,10L5,15M0,10H10M19,5L14,10L19,15M24,10H14'

/** Two arrows that pull an axis apart or push it together. */
export function Arrows({ outwards }: { readonly outwards: boolean }) {
  return (
    <svg viewBox="0 0 24 20" width="24" height="20" aria-hidden="true">
      <path
        d={outwards ? OUTWARDS : INWARDS}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
