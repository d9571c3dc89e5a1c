import { type Grant, grantsBeyond, PRESETS } from '@getrouw/access-rules';
import type { MembersQuery } from '@getrouw/contracts';
import { Checkbox, NativeSelect, Stack, Text } from '@mantine/core';
import { useLocalText, useTexts } from '../shared/locale.ts';
import { useViewer } from '../shared/session.ts';
import { texts } from './role-choice.texts.ts';

export type Role = MembersQuery['roles'][number];

interface RoleChoiceProps {
  roles: readonly Role[];
  /** Whether they are for somebody from outside. */
  external: boolean;
  value?: string[];
  onChange?: (codes: string[]) => void;
  error?: React.ReactNode;
  autoFocus?: boolean;
}

/** Roles for somebody, by name or several in one choice. */
export function RoleChoice({ roles, external, autoFocus, value = [], onChange, ...field }: RoleChoiceProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const presets = PRESETS[useViewer().organisation!.kind].filter(({ roleCodes }) => roleCodes.every((code) => roles.some((role) => role.code === code)));
  const chosen = presets.find(({ roleCodes }) => roleCodes.length === value.length && roleCodes.every((code) => value.includes(code)))?.code ?? '';
  const seesMore = external && grantsOf(roles, value).some(({ reach }) => reach !== 'own');
  return (
    <>
      <NativeSelect
        data-autofocus={autoFocus} label={t('preset')} description={t('presetHelp')} value={chosen}
        data={[{ value: '', label: t('presetNone') }, ...presets.map(({ code, name }) => ({ value: code, label: inWords(name) }))]}
        onChange={({ currentTarget }) => { const preset = presets.find(({ code }) => code === currentTarget.value); if (preset) onChange?.([...preset.roleCodes]); }}
      />
      <Checkbox.Group label={t('roles')} value={value} {...(onChange && { onChange })} {...field}>
        <Stack gap="xs" mt="xs">{roles.map(({ code, name }) => <Checkbox key={code} value={code} label={inWords(name)} />)}</Stack>
      </Checkbox.Group>
      <Text size="sm" c="gray.7">{t('duties')}</Text>
      {seesMore && <Text size="sm" role="status" fw={600}>{t('seesMore')}</Text>}
    </>
  );
}

/** What the roles with these codes may do together. */
export const grantsOf = (roles: readonly Role[], codes: readonly string[]): Grant[] => roles.filter(({ code }) => codes.includes(code)).flatMap(({ grants }) => grants as Grant[]);

/** A check for roles that one gives oneself: none may hold more than one holds. */
export function useNotBeyond(roles: readonly Role[]): (codes: readonly string[]) => string | null {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const held = useViewer().grants as Grant[];
  return (codes) => {
    const beyond = roles.filter(({ code }) => codes.includes(code) && grantsBeyond(held, grantsOf(roles, [code])).length > 0);
    return beyond.length === 0 ? null : t('beyond', { names: beyond.map(({ name }) => inWords(name)).join(', ') });
  };
}
