/** Words of the demo forms that the library does not have. */
export interface Words {
  readonly signUp: string;
  readonly signIn: string;
  readonly done: string;
}

const words: Readonly<Record<string, Words>> = {
  ar: { signUp: 'إنشاء حساب', signIn: 'تسجيل الدخول', done: 'تم.' },
  cs: { signUp: 'Zaregistrovat se', signIn: 'Přihlásit se', done: 'Hotovo.' },
  de: { signUp: 'Registrieren', signIn: 'Anmelden', done: 'Erledigt.' },
  es: { signUp: 'Registrarse', signIn: 'Iniciar sesión', done: 'Listo.' },
  'es-419': { signUp: 'Registrarse', signIn: 'Iniciar sesión', done: 'Listo.' },
  fr: { signUp: 'S’inscrire', signIn: 'Se connecter', done: 'C’est fait.' },
  he: { signUp: 'הרשמה', signIn: 'התחברות', done: 'בוצע.' },
  hi: { signUp: 'साइन अप करें', signIn: 'साइन इन करें', done: 'हो गया।' },
  it: { signUp: 'Registrati', signIn: 'Accedi', done: 'Fatto.' },
  ja: { signUp: '新規登録', signIn: 'ログイン', done: '完了しました。' },
  ko: { signUp: '가입', signIn: '로그인', done: '완료되었습니다.' },
  nb: { signUp: 'Registrer deg', signIn: 'Logg inn', done: 'Ferdig.' },
  nl: { signUp: 'Registreren', signIn: 'Inloggen', done: 'Klaar.' },
  pl: { signUp: 'Zarejestruj się', signIn: 'Zaloguj się', done: 'Gotowe.' },
  'pt-BR': { signUp: 'Cadastrar-se', signIn: 'Entrar', done: 'Pronto.' },
  'pt-PT': { signUp: 'Registar-se', signIn: 'Iniciar sessão', done: 'Concluído.' },
  ru: { signUp: 'Зарегистрироваться', signIn: 'Войти', done: 'Готово.' },
  sv: { signUp: 'Registrera dig', signIn: 'Logga in', done: 'Klart.' },
  tr: { signUp: 'Kaydol', signIn: 'Giriş yap', done: 'Tamamlandı.' },
  uk: { signUp: 'Зареєструватися', signIn: 'Увійти', done: 'Готово.' },
  'zh-Hans': { signUp: '注册', signIn: '登录', done: '已完成。' },
  'zh-Hant': { signUp: '註冊', signIn: '登入', done: '已完成。' },
};

const english: Words = { signUp: 'Sign up', signIn: 'Sign in', done: 'Done.' };

/** The words of a language; English ones for the pseudo-locale. */
export const wordsOf = (tag: string): Words => words[tag] ?? english;
