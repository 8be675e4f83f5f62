export { useForm } from '@mantine/form';
export { TextInput } from '../../forms/apps/MantineForm.tsx';
export * from '../reactGivens.tsx';
