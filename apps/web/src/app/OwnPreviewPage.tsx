import { OwnPreview } from '../definitions/own/OwnPreview.tsx';
import { ScoringPreview } from '../measuring/scoring/ScoringPreview.tsx';

/** A provider's own list in the form in which an assessor gets it: what one feature makes, shown by another. */
export function OwnPreviewPage() {
  return <OwnPreview form={ScoringPreview} />;
}
