import type { ReactNode, Ref } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  type InputProps,
  Label,
} from 'react-aria-components';
import { say } from '#shared/messages/index.ts';

interface FieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid'> {
  label: string;
  /** A word at the right of the label: `81 characters`. */
  note?: ReactNode;
  /** The value is an editor's, not the file's: blue edge, “Edited”. */
  isEdited?: boolean;
  /** What is wrong with the value and what to do; ties itself to the field. */
  error?: ReactNode;
  /** What stands under the field: the value as read, and how to take it back. */
  below?: ReactNode;
  placeholder?: string;
}

interface TextFieldProps extends FieldProps {
  ref?: Ref<HTMLInputElement>;
  /** Attributes and listeners of the input itself, for a field that completes. */
  input?: Omit<InputProps, 'className' | 'style'>;
}

/** One line to type in, with its label above. */
export function TextField({ ref, placeholder = '', input, ...field }: TextFieldProps) {
  return (
    <Frame {...field}>
      <Input {...input} ref={ref} className="field" placeholder={placeholder} />
    </Frame>
  );
}

interface TextAreaProps extends FieldProps {
  rows?: number;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines to type in, with their label above. */
export function TextArea({ ref, placeholder = '', rows = 3, ...field }: TextAreaProps) {
  return (
    <Frame {...field}>
      <AriaTextArea ref={ref} className="field" rows={rows} placeholder={placeholder} />
    </Frame>
  );
}

function Frame({
  label,
  note,
  isEdited = false,
  error,
  below,
  children,
  ...rest
}: FieldProps & { children: ReactNode }) {
  const isInvalid = error !== undefined && error !== null && error !== false;
  return (
    <AriaTextField
      {...rest}
      isInvalid={isInvalid}
      validationBehavior="aria"
      className={`labelled${isEdited ? ' edited' : ''}`}
    >
      <Label>
        {label}
        {isEdited ? <span className="edited-word">{say('ui.edited')}</span> : note !== undefined && <span>{note}</span>}
      </Label>
      {children}
      <FieldError className="field-error">{error}</FieldError>
      {below}
    </AriaTextField>
  );
}
