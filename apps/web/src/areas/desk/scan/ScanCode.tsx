import { useState } from 'react';
import { Modal, Stack, Text } from '@mantine/core';
import { useWords } from '../../../shared/i18n/words.js';
import { sharedWords } from '../../../shared/words/index.js';
import { deskWords } from '../words/index.js';
import styles from './ScanCode.module.css';
import { isCode } from './typed-code.js';
import { useCamera } from './use-camera.js';

export interface ScanCodeProps {
  /** A resident's code was seen. */
  readonly onCode: (code: string) => void;
  readonly onClose: () => void;
}

/** The camera, until it sees a resident's code. */
export function ScanCode({ onCode, onClose }: ScanCodeProps) {
  const { scan: words } = useWords(deskWords);
  const shared = useWords(sharedWords);
  return (
    <Modal opened onClose={onClose} title={words.title} closeButtonProps={{ 'aria-label': shared.close }}>
      <Camera onCode={onCode} />
    </Modal>
  );
}

/** A component of its own: the dialog puts it there once it is open. */
function Camera({ onCode }: Pick<ScanCodeProps, 'onCode'>) {
  const { scan: words } = useWords(deskWords);
  const [isOther, setOther] = useState(false);
  const { video, state } = useCamera((text) => {
    if (isCode(text)) onCode(text);
    else setOther(true);
  });
  return (
    <Stack>
      <Text>{words.hint}</Text>
      {/* What the camera sees has no sound to write down. */}
      <video ref={video} className={styles['video']} muted playsInline aria-label={words.picture} />
      <Text role="status" fw={650}>
        {state === 'none' ? words.noCamera : isOther && words.otherCode}
      </Text>
    </Stack>
  );
}
