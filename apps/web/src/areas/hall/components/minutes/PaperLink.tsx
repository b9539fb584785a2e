import type { AnchorHTMLAttributes } from 'react';
import { VisuallyHidden } from '@mantine/core';
import { useLanguage } from '../../../../shared/i18n/language-context.js';
import { useWords } from '../../../../shared/i18n/words.js';
import { sharedWords } from '../../../../shared/words/index.js';
import { useHall } from '../../state/hall-context.js';

interface PaperLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly paper: 'minutes' | 'correctionAnnex';
  readonly query?: string;
  readonly format?: 'pdf' | 'docx';
}

/** A paper of the gathering as it stands, on a page of its own. */
export function PaperLink({ paper, query = '', format = 'pdf', children, ...rest }: PaperLinkProps) {
  const { opensPdf } = useWords(sharedWords);
  const language = useLanguage();
  const { gathering } = useHall();
  const asked = `language=${language === 'ru' ? 'ru' : 'kk'}&format=${format}${query === '' ? '' : `&${query}`}`;
  return (
    <a
      {...rest}
      href={`/gatherings/${gathering.id}/papers/${paper}?${asked}`}
      target="_blank"
      rel="noreferrer"
    >
      {children}
      {format === 'pdf' && <VisuallyHidden> ({opensPdf})</VisuallyHidden>}
    </a>
  );
}
