/** What comes with the soon of the views: the windows, the card of a selection, and exploring. */
export { Card } from './Card.tsx'
export { DropZone } from '../views/dialogs/DropZone.tsx'
export { ExploreSheet } from '../views/explore/ExploreSheet.tsx'
export { Windows } from './Windows.tsx'
