import { useWords } from '../../../../shared/i18n/words.js';
import { proposeWords } from '../../words/propose.js';
import { FilesField } from './FilesField.js';
import type { StepProps } from './step-props.js';

/** How it looks now, how it is to be, and papers. */
export function PicturesStep({
  form,
  campaign: { territory },
  onSending,
}: StepProps & { readonly onSending: (isSending: boolean) => void }) {
  const words = useWords(proposeWords);
  const missing = form.errors['photos'];
  return (
    <>
      <FilesField
        label={words.photos}
        hint={words.photosHint}
        picturesOnly
        territory={territory}
        files={form.values.photos}
        {...(typeof missing === 'string' && { error: missing })}
        onSending={onSending}
        onChange={(files) => {
          form.setFieldValue('photos', files);
          form.clearFieldError('photos');
        }}
      />
      <FilesField
        label={words.sketches}
        hint={words.sketchesHint}
        territory={territory}
        files={form.values.sketches}
        onSending={onSending}
        onChange={(files) => {
          form.setFieldValue('sketches', files);
        }}
      />
      <FilesField
        label={words.documents}
        hint={words.documentsHint}
        territory={territory}
        files={form.values.documents}
        onSending={onSending}
        onChange={(files) => {
          form.setFieldValue('documents', files);
        }}
      />
    </>
  );
}
