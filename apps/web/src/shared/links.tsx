import { Anchor, type AnchorProps, Button, type ButtonProps, NavLink, type NavLinkProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

type A<P> = P & Omit<ComponentProps<'a'>, keyof P>;

/** Links of the router in the look of the theme. */
export const TextLink = createLink((props: A<AnchorProps>) => <Anchor {...props} />);
export const ButtonLink = createLink((props: A<ButtonProps>) => <Button component="a" {...props} />);
export const EntryLink = createLink((props: A<NavLinkProps>) => <NavLink component="a" {...props} />);
