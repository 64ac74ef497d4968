package io.fitgauge.archives.control;

import io.fitgauge.portability.PersonalData;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** All rooms that keep something of people. */
public class KeepersOfPeople {

    private final Instance<PersonalData> rooms;

    @Inject
    public KeepersOfPeople(@Any Instance<PersonalData> rooms) {
        this.rooms = rooms;
    }

    /** @return in the order in which they let go */
    public List<PersonalData> inOrder() {
        return rooms.stream().sorted(Comparator.comparing(PersonalData::step)).toList();
    }
}
