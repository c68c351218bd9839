import type { ComponentPropsWithoutRef, Ref } from 'react';

interface ChoiceProps<Value extends string> extends Omit<
  ComponentPropsWithoutRef<'select'>,
  'value' | 'onChange' | 'size'
> {
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}

/** A native list to choose from: small, known to every screen reader, at home in contrast themes. */
export function Choice<Value extends string>({
  choices,
  onChoose,
  className = '',
  ...rest
}: ChoiceProps<Value>) {
  return (
    <select
      {...rest}
      className={`field ${className}`}
      onChange={({ target }) => {
        const choice = choices.find(({ value }) => value === target.value);
        if (choice) onChoose(choice.value);
      }}
    >
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

interface SearchBoxProps {
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What is typed filters what is shown. */
export const SearchBox = ({ inputRef, label, value, onChange }: SearchBoxProps) => (
  <input
    ref={inputRef}
    type="search"
    className="field search"
    placeholder={label}
    aria-label={label}
    value={value}
    onChange={({ target }) => onChange(target.value)}
  />
);
