package io.fitgauge.personas.control;

/** Recognises names that are a job and nothing else, with or without a first name. */
public final class JobNames {

    private static final int LONGEST_WITH_NAME = 4;

    private JobNames() {}

    /**
     * Whether all words are those of titles, and one of them says that somebody holds a job: {@code Head of Sales},
     * {@code Inkoper}. Also with one other word that is written as a name in front or behind: {@code Sales Manager Sandra}.
     */
    public static boolean isJob(String name) {
        JobTitle title = JobTitle.of(name);
        if (title.rank() == null) {
            return false;
        }
        return title.strange().isEmpty() || (!title.functions().isEmpty() && isNamed(title));
    }

    private static boolean isNamed(JobTitle title) {
        if (title.strange().size() != 1 || title.length() > LONGEST_WITH_NAME) {
            return false;
        }
        int place = title.strange().get(0);
        boolean outside = place == 0 || place == title.length() - 1;
        String[] written = title.text().strip().split("[^\\p{L}\\p{N}]+");
        return outside
                && title.length() > 2
                && written.length == title.length()
                && Character.isUpperCase(written[place].codePointAt(0))
                && written[place].codePoints().skip(1).allMatch(Character::isLowerCase);
    }
}
