/** What was done, and the way back. */
import { Button } from '@mantine/core';

export function UndoNotice({
  words,
  label,
  onUndo,
}: {
  readonly words: string;
  readonly label: string;
  readonly onUndo: () => void;
}) {
  return (
    <span className="v-undo">
      <span>{words}</span>
      <Button variant="default" onClick={onUndo}>
        {label}
      </Button>
    </span>
  );
}
